/* `read-terminal FILE`: milliseconds in which `cat FILE` writes to a terminal whose output is not processed, and this reads it, doing no more. */
#define _GNU_SOURCE
#include <pty.h>
#include <stdio.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return at.tv_sec * 1e3 + at.tv_nsec / 1e6;
}

int main(int count, char **words) {
  static char bytes[1 << 18];
  struct termios modes;
  int terminal;
  double start = now();
  if (count != 2) return 1;
  pid_t child = forkpty(&terminal, NULL, NULL, NULL);
  if (child < 0) return 1;
  if (child == 0) {
    tcgetattr(0, &modes);
    modes.c_oflag &= ~OPOST;
    tcsetattr(0, TCSANOW, &modes);
    execlp("cat", "cat", words[1], (char *)NULL);
    _exit(127);
  }
  while (read(terminal, bytes, sizeof bytes) > 0) {
  }
  printf("%f\n", now() - start);
  return 0;
}
