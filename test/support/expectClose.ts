/** Compares structures: numbers to a relative 1e-9 (summation order), everything else exactly. */
export function expectClose(found: unknown, expected: unknown, path = "answer"): void {
  if (typeof expected === "number" && typeof found === "number") {
    const difference = Math.abs(found - expected);
    if (difference > 1e-9 * Math.max(1, Math.abs(expected)))
      throw new Error(`${path}: ${found} is not ${expected}`);
  } else if (Array.isArray(expected)) {
    expect([path, Array.from(found as ArrayLike<unknown>).length]).toEqual([path, expected.length]);
    expected.forEach((one, i) =>
      expectClose((found as ArrayLike<unknown>)[i], one, `${path}[${i}]`)
    );
  } else if (typeof expected === "object" && expected !== null) {
    for (const [key, one] of Object.entries(expected))
      expectClose((found as Record<string, unknown>)[key], one, `${path}.${key}`);
  } else expect([path, found]).toEqual([path, expected]);
}
