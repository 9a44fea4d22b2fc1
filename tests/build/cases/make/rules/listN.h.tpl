struct listNN {
    unsigned bits[NN];
};
