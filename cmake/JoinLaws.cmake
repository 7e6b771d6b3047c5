# cmake -D FOLDER=rules/laws -D OUT=laws.txt -P JoinLaws.cmake: every law file behind a line with its name.
file(GLOB_RECURSE files RELATIVE ${FOLDER} ${FOLDER}/*.toml)
list(SORT files)
file(WRITE ${OUT} "")
foreach(name ${files})
  file(READ ${FOLDER}/${name} text)
  file(APPEND ${OUT} "#=== ${name}\n${text}")
endforeach()
