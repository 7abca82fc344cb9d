/** A port of this machine on which nothing listens just now. */
export declare const freePort: () => Promise<number>;
