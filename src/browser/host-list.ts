/** A list of hosts with one put at its end, or without it. */
export function withOrWithout(hosts: readonly string[], host: string, on: boolean): readonly string[] {
  const others = hosts.filter((other) => other !== host);
  return on ? [...others, host] : others;
}
