/** What the coefficient is made of; safety is 1 − risk rate. */
export const COMPONENTS = [
  "satisfaction",
  "loyalty",
  "conversion",
  "frequency",
  "averageOrder",
  "safety",
] as const;
export type Component = (typeof COMPONENTS)[number];

/** The article's coefficient has these three. */
export const ARTICLE_COMPONENTS = COMPONENTS.slice(0, 3);

/** Components that are fractions, as their benchmarks must be; the others have the unit of their benchmark. */
export const FRACTIONS: ReadonlySet<Component> = new Set([
  ...ARTICLE_COMPONENTS,
  "safety",
] as const);

export const PRESETS = ["general", "retail", "services", "finance"] as const;
export type Preset = (typeof PRESETS)[number];

const NONE = { frequency: 0, averageOrder: 0, safety: 0 };

/**
 * Weights of the index form by industry: the article says in words what counts in each, the numbers are ours. General
 * weighs like the article's product.
 */
export const PRESET_WEIGHTS: Readonly<Record<Preset, Readonly<Record<Component, number>>>> = {
  general: { ...NONE, satisfaction: 1, loyalty: 1, conversion: 1 },
  retail: {
    satisfaction: 0.5,
    loyalty: 0.5,
    conversion: 0.5,
    frequency: 1,
    averageOrder: 1,
    safety: 0,
  },
  services: { ...NONE, satisfaction: 1.5, loyalty: 1.5, conversion: 0.5 },
  finance: { ...NONE, satisfaction: 0.5, loyalty: 0.5, conversion: 1.5, safety: 1 },
};

/** A value of each component; null is unknown. */
export type ComponentValues = Readonly<Record<Component, number | null>>;
