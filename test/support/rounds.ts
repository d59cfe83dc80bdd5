/**
 * How often a test that tries things at random goes round: as often as finds what is usual to find, or, where DEPLOY_ASSIST_LONG_TESTS is 1, as
 * often as is worth waiting for once in a while.
 */
export function rounds({ usual, long }: { usual: number; long: number }): number {
  return process.env.DEPLOY_ASSIST_LONG_TESTS === '1' ? long : usual;
}
