/** The files that the built pages depend on, as paths from the root. */
export declare const webSources: () => readonly string[];
