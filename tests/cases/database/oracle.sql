REM INSERTING into HR.EMPLOYEES
SET DEFINE OFF;
Insert into HR.EMPLOYEES (EMPLOYEE_ID,FULL_NAME,HIRED,SALARY) values (100,'Winifred Achterberg',to_date('17-JUN-03','DD-MON-RR'),24000);
Insert into HR.EMPLOYEES (EMPLOYEE_ID,FULL_NAME,HIRED,SALARY) values (101,'Ludo'||' Farrant',null,17000);
INSERT ALL
  INTO leave (employee_id, reason) VALUES (100, 'surgery')
  INTO leave (employee_id, reason) VALUES (101, 'birth of a child')
SELECT 1 FROM DUAL;
