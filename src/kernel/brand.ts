declare const brand: unique symbol;

/** A plain value that only its own module may make, so that one kind of number or text is never taken for another. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
