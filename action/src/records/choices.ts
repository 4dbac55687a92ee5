/** How bad it is when a check fails or a part stops: words and what people write instead. */
export const severities = {
  critical: ['P0', 'blocker', 'severe'],
  high: ['P1', 'major'],
  medium: ['P2', 'moderate', 'normal'],
  low: ['P3', 'minor'],
} as const;

/** Why a check that fails is not counted as open. */
export const annotations = {
  'not applicable': ['does not apply'],
  'accepted risk': ['accepted', 'risk accepted'],
  'done another way': ['compensated', 'other way'],
  wrong: ['false positive', 'wrong check'],
} as const;
