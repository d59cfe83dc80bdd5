declare const __VERSION__: string | undefined;

/** The version of the package, put in by the build; a run from the sources says so. */
export const version = typeof __VERSION__ === 'string' ? __VERSION__ : 'source';
