%{ int x; %}
%union { int number; char *text; }
%token <number> NUMBER "number" ID
%left '+' MINUS
%%
expr: NUMBER ;
