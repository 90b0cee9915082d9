const particles =
  /(?:에서는|에게서|으로써|으로서|이라고|이라는|이라며|까지|부터|에게|에서|으로|처럼|보다|마다|조차|밖에|이나|라고|라는|라며|이며|이고|이다|였다|에는|에도|로는|과의|와의|만이|들은|들이|들을|들의|들과|측은|측이|씨는|씨가|씨의|씨를|군은|양은|은|는|이|가|을|를|의|에|와|과|도|로|만|씨|들|측|시|주|군|도|역|팀|호)$/;

/** A Korean word without what hangs on it: the word itself, then shorter and shorter forms of two syllables or more. */
export function stripParticles(word: string): string[] {
  const forms = [word];
  let rest = word;
  for (let times = 0; times < 2; times += 1) {
    const next = rest.replace(particles, '');
    if (next === rest || next.length < 2) break;
    forms.push(next);
    rest = next;
  }
  return forms;
}
