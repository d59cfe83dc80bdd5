/** How Ink draws a screen that is the whole terminal's and gives it back as it was: who mounts it takes the keys that end it. */
export const fullScreen = {
  alternateScreen: true,
  incrementalRendering: true,
  exitOnCtrlC: false,
  maxFps: 30,
  patchConsole: false,
  isScreenReaderEnabled: false,
} as const;
