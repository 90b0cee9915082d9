/** A lattice whose beads carry sparse features, and which of its ways are right. */
export interface Example {
  readonly places: number;
  readonly end: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Where the features of each bead start, and their numbers and values. */
  readonly start: Int32Array;
  readonly feature: Uint8Array;
  readonly value: Float32Array;
  /** Logarithm of how welcome a bead is: 0 for right, minus infinity for wrong. */
  readonly welcome: Float64Array;
}

/** Weights that make the right ways likely (maximum conditional likelihood, L2 penalty, L-BFGS). */
export function fitWeights(
  examples: readonly Example[],
  begin: readonly number[],
  penalty: number,
  steps: number,
): number[] {
  let weights: Float64Array = Float64Array.from(begin);
  let { loss, gradient } = lossOf(examples, weights, penalty);
  const history: { s: Float64Array; y: Float64Array }[] = [];
  for (let step = 0; step < steps; step += 1) {
    const direction = newtonDirection(gradient, history);
    const slope = -dot(gradient, direction);
    let length = 1;
    let next = moved(weights, direction, length);
    let there = lossOf(examples, next, penalty);
    while (there.loss > loss + 1e-4 * length * slope && length > 1e-6) {
      length /= 2;
      next = moved(weights, direction, length);
      there = lossOf(examples, next, penalty);
    }
    const s = next.map((value, at) => value - (weights[at] ?? 0));
    const y = there.gradient.map((value, at) => value - (gradient[at] ?? 0));
    if (dot(s, y) > 1e-10) history.push({ s, y });
    if (history.length > 8) history.shift();
    const settled = Math.abs(loss - there.loss) < 3e-5 * Math.abs(loss);
    [weights, loss, gradient] = [next, there.loss, there.gradient];
    if (settled) break;
  }
  return [...weights];
}

/** Negative logarithm of the probability of the right ways, and its gradient. Examples without a right way are left out. */
export function lossOf(
  examples: readonly Example[],
  weights: Float64Array,
  penalty: number,
): { loss: number; gradient: Float64Array } {
  const gradient = weights.map((weight) => penalty * weight);
  let loss = (penalty * dot(weights, weights)) / 2;
  for (const example of examples) {
    const scores = scoreBeads(example, weights);
    const right = probabilities(
      example,
      scores.map((score, bead) => score + at(example.welcome, bead)),
    );
    if (right.all === Number.NEGATIVE_INFINITY) continue;
    const any = probabilities(example, scores);
    loss += any.all - right.all;
    for (let bead = 0; bead < scores.length; bead += 1) {
      const surplus = at(any.beads, bead) - at(right.beads, bead);
      if (Math.abs(surplus) < 1e-6) continue;
      for (let slot = at(example.start, bead); slot < at(example.start, bead + 1); slot += 1) {
        const feature = at(example.feature, slot);
        gradient[feature] = at(gradient, feature) + surplus * at(example.value, slot);
      }
    }
  }
  return { loss, gradient };
}

function scoreBeads({ from, start, feature, value }: Example, weights: Float64Array): Float64Array {
  return Float64Array.from(from, (_, bead) => {
    let score = 0;
    for (let slot = at(start, bead); slot < at(start, bead + 1); slot += 1)
      score += at(value, slot) * at(weights, at(feature, slot));
    return score;
  });
}

function probabilities({ places, end, from, to }: Example, scores: Float64Array): { all: number; beads: Float64Array } {
  const forward = new Float64Array(places).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(places).fill(Number.NEGATIVE_INFINITY);
  forward[0] = 0;
  backward[end] = 0;
  for (let bead = 0; bead < scores.length; bead += 1)
    add(forward, at(to, bead), at(forward, at(from, bead)) + at(scores, bead));
  for (let bead = scores.length - 1; bead >= 0; bead -= 1)
    add(backward, at(from, bead), at(backward, at(to, bead)) + at(scores, bead));
  const all = at(forward, end);
  return {
    all,
    beads: scores.map((score, bead) =>
      Math.exp(at(forward, at(from, bead)) + score + at(backward, at(to, bead)) - all),
    ),
  };
}

function add(sums: Float64Array, place: number, score: number): void {
  const sum = at(sums, place);
  const [low, high] = sum < score ? [sum, score] : [score, sum];
  sums[place] = low === Number.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
}

function newtonDirection(
  gradient: Float64Array,
  history: readonly { s: Float64Array; y: Float64Array }[],
): Float64Array {
  const direction = gradient.slice();
  const factors = history.map(() => 0);
  for (const [age, { s, y }] of [...history.entries()].reverse()) {
    factors[age] = dot(s, direction) / dot(s, y);
    addTo(direction, y, -at(factors, age));
  }
  const last = history[history.length - 1];
  const scale = last ? dot(last.s, last.y) / dot(last.y, last.y) : 1 / Math.sqrt(dot(gradient, gradient));
  for (let slot = 0; slot < direction.length; slot += 1) direction[slot] = at(direction, slot) * scale;
  for (const [age, { s, y }] of history.entries())
    addTo(direction, s, at(factors, age) - dot(y, direction) / dot(s, y));
  return direction;
}

function moved(weights: Float64Array, direction: Float64Array, length: number): Float64Array {
  return weights.map((weight, slot) => weight - length * at(direction, slot));
}

function addTo(target: Float64Array, other: Float64Array, factor: number): void {
  for (let slot = 0; slot < target.length; slot += 1) target[slot] = at(target, slot) + factor * at(other, slot);
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let slot = 0; slot < left.length; slot += 1) sum += at(left, slot) * at(right, slot);
  return sum;
}

function at(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0;
}
