/** Where a task's page is. */
export const taskPath = ({ year, number }: { readonly year: number; readonly number: number }): string =>
  `/tasks/${year}/${number}`;
