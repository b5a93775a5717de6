/** Counts what goes to the database from now on: one for each statement or batch that is sent. */
export function countTrips(client: object) {
  const trips = { count: 0 };
  for (const road of ['execute', 'batch', 'executeMultiple', 'transaction'] as const) {
    const open = client as Record<string, (...parameters: unknown[]) => unknown>;
    const original = open[road]?.bind(client);
    open[road] = (...parameters) => {
      trips.count++;
      return original?.(...parameters);
    };
  }
  return trips;
}
