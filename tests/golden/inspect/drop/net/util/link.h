struct own_link {
    int up;
};
