/** Libraries wrap what the database or the network said: the innermost words are the line that helps. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = error.cause ? reasonOf(error.cause) : '';
  return inner || error.message;
}
