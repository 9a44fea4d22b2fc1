struct names { int n; };
