// Logistic regression with a preference for given weights and with signs that may not change: small, plain, the same each run.

export interface Example {
  /** Features that are not 0, by name. */
  readonly features: Readonly<Record<string, number>>;
  readonly isTrue: boolean;
  readonly weight: number;
}

export interface Fitted {
  readonly weights: Readonly<Record<string, number>>;
  readonly bias: number;
}

const rounds = 3000;
const step = 0.5;

/**
 * The weights that minimise log loss (mean over the weight of the examples) + `pull` x squared distance from `start`. No
 * weight changes its sign, those of `fixed` do not move; the bias starts at 0 and is pulled there.
 */
export function fitLogistic(
  examples: readonly Example[],
  start: Readonly<Record<string, number>>,
  pull: number,
  fixed: readonly string[],
): Fitted {
  const weights: Record<string, number> = { ...start };
  const names = Object.keys(start).filter((name) => !fixed.includes(name));
  let bias = 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round += 1) {
    const gradient: Record<string, number> = Object.fromEntries(
      names.map((name) => [name, 2 * pull * ((weights[name] ?? 0) - (start[name] ?? 0))]),
    );
    let slope = 2 * pull * bias;
    for (const { features, isTrue, weight } of examples) {
      const error = (probability({ weights, bias }, features) - Number(isTrue)) * (weight / total);
      slope += error;
      for (const name in features) gradient[name] = (gradient[name] ?? 0) + error * (features[name] as number);
    }
    bias -= step * slope;
    for (const name of names) {
      const moved = (weights[name] ?? 0) - step * (gradient[name] ?? 0);
      weights[name] = Math.sign(start[name] ?? 0) * Math.max(0, moved * Math.sign(start[name] ?? 0));
    }
  }
  return { weights, bias };
}

export function probability({ weights, bias }: Fitted, features: Readonly<Record<string, number>>): number {
  let sum = bias;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] as number);
  return 1 / (1 + Math.exp(-sum));
}

/** Mean log loss in nats. */
export function logLoss(examples: readonly Example[], fitted: Fitted): number {
  let [sum, total] = [0, 0];
  for (const { features, isTrue, weight } of examples) {
    const chance = Math.min(1 - 1e-9, Math.max(1e-9, probability(fitted, features)));
    sum -= weight * Math.log(isTrue ? chance : 1 - chance);
    total += weight;
  }
  return total === 0 ? 0 : sum / total;
}
