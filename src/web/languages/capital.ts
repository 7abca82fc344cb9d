/** "geen uitkering" at the head of a card: "Geen uitkering". */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
