# cmake -D FOLDER=rules/letters -D FILES=en/letter.txt;… -D OUT=templates.txt -P JoinTemplates.cmake
# For each file: its name, a line break, the number of its bytes, a line break, its bytes.
file(WRITE ${OUT} "")
foreach(name ${FILES})
  file(SIZE ${FOLDER}/${name} bytes)
  file(APPEND ${OUT} "${name}\n${bytes}\n")
  execute_process(COMMAND ${CMAKE_COMMAND} -E cat ${FOLDER}/${name} OUTPUT_FILE ${OUT}.part)
  execute_process(COMMAND ${CMAKE_COMMAND} -E cat ${OUT} ${OUT}.part OUTPUT_FILE ${OUT}.next)
  file(RENAME ${OUT}.next ${OUT})
endforeach()
file(REMOVE ${OUT}.part)
