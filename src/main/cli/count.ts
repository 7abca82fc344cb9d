/** "1 fault", "2 faults". */
export const countOf = (n: number, one: string, several = `${one}s`): string => `${n} ${n === 1 ? one : several}`;
