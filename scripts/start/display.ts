/** Whether there is nobody to show a window to: `--headless`, CI, or Linux without a display. */
export function isHeadless(args: string[]): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (args.includes('--headless') || (CI && CI !== 'false')) return true;
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
}
