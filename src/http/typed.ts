import type * as z from 'zod/mini';

/** A row as somebody would have typed it into the form of this shape. */
export const asTyped = (shape: z.ZodMiniObject, row: object): Record<string, string> =>
  Object.fromEntries(
    Object.keys(shape.shape).map((name) => [name, String((row as Record<string, unknown>)[name] ?? '')]),
  );
