/** An object without some of its properties. */
export function without<Shape extends object, Key extends keyof Shape>(
  shape: Shape,
  ...keys: readonly Key[]
): Omit<Shape, Key> {
  const kept = Object.entries(shape).filter(([key]) => !keys.includes(key as Key));
  return Object.fromEntries(kept) as Omit<Shape, Key>;
}
