@echo off
rem Starts Sitrep from an unpacked release. SITREP_JAVA_OPTS replaces the options of the Java machine.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not defined SITREP_JAVA_OPTS set "SITREP_JAVA_OPTS=-Xmx1g -XX:+UseSerialGC"
"%java%" %SITREP_JAVA_OPTS% -cp "%home%\lib\*" org.sitrep.cli.Main %*
exit /b %ERRORLEVEL%
