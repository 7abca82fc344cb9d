type Said = { readonly words: string };

/** Signals that say the same are one mark with how many there are; it stands where the most urgent of them does. */
export const oncePerWords = <Mark extends Said>(marks: readonly Mark[]): readonly Mark[] =>
  [...Map.groupBy(marks, ({ words }) => words).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return others.length === 0 ? [first] : [{ ...first, words: `${first.words} (${others.length + 1})` }];
  });
