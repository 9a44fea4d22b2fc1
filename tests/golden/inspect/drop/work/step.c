void step(void) {}
void run(void)
{
    step();
}
