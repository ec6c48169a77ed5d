/** Bytes looked at: enough to tell two Chinese encodings apart. */
const SAMPLE_BYTES = 65_536;
/** Ordinary Chinese text is almost all common characters; Latin text read as Chinese has hardly any. */
const LEAST_COMMON_SHARE = 0.7;

type ByteTest = (lead: number, trail: number) => boolean;

/** GB 2312 level 1: 3,755 common simplified characters. */
const commonInGb: ByteTest = (lead, trail) => lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1;

/** Big5 level 1: 5,401 common traditional characters. */
const commonInBig5: ByteTest = (lead, trail) =>
  lead >= 0xa4 && lead <= 0xc6 && (trail >= 0xa1 || (trail >= 0x40 && trail <= 0x7e));

/** Full-width punctuation, which both encodings keep below their characters and either text may be full of. */
const isPunctuation: ByteTest = (lead) => lead >= 0xa1 && lead <= 0xa3;

/** GB18030 writes rare characters in four bytes, the second of which is a digit. */
const isFourBytes: ByteTest = (_, trail) => trail >= 0x30 && trail <= 0x39;
const never: ByteTest = () => false;

function commonShare(bytes: Uint8Array, isCommon: ByteTest, isLong: ByteTest): number {
  let common = 0;
  let pairs = 0;
  for (let i = 0; i < bytes.length - 1; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[++i] ?? 0;
    if (isLong(lead, trail)) i += 2;
    if (isLong(lead, trail) || isPunctuation(lead, trail)) continue;
    pairs++;
    if (isCommon(lead, trail)) common++;
  }
  return pairs === 0 ? 0 : common / pairs;
}

/** The encoding of text that is not Unicode: Chinese of either kind, else Western European. */
export function guessLegacyEncoding(bytes: Uint8Array): "gb18030" | "big5" | "windows-1252" {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const gb = commonShare(sample, commonInGb, isFourBytes);
  const big5 = commonShare(sample, commonInBig5, never);
  if (Math.max(gb, big5) < LEAST_COMMON_SHARE) return "windows-1252";
  return gb >= big5 ? "gb18030" : "big5";
}
