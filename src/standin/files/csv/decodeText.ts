import { guessLegacyEncoding } from "./guessLegacyEncoding";

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Share of zero bytes in one half of the pairs from which text is taken for UTF-16 without a mark. */
const ZERO_SHARE = 0.3;
const SAMPLE_BYTES = 4_096;

function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > ZERO_SHARE && odd > even) return "utf-16le";
  return even > ZERO_SHARE ? "utf-16be" : undefined;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of a file in UTF-8, UTF-16, GB18030, Big5 or Windows-1252, found out unless the encoding is given.
 * A byte order mark is taken off.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) =>
    mark.every((byte, i) => bytes[i] === byte)
  )?.[0];
  const known = encoding ?? marked ?? unmarkedUtf16(bytes);
  if (known !== undefined) return new TextDecoder(known).decode(bytes);
  return decodeUtf8(bytes) ?? new TextDecoder(guessLegacyEncoding(bytes)).decode(bytes);
}
