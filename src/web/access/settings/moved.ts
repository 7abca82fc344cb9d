/** The rows with one of them a place further to the front or the back. */
export const moved = <Row>(rows: readonly Row[], index: number, by: -1 | 1): readonly Row[] => {
  const row = rows[index];
  const to = index + by;
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  return rows.toSpliced(index, 1).toSpliced(to, 0, row);
};
