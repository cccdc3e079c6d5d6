// Ranks the sections of the documents for a question. Loaded when a search begins; a test runs this file, too.

// Words that questions have and headings do not mean.
const IGNORED = new Set("a an and are at be by can do does for from have how i if in is it its my need of on or our that the there this to we what when where which who will with you your".split(" "));
// Words that readers use for what the documents call otherwise.
const SAME = ["make create issue", "duplicate repetition repeat twice", "missing lose", "contact support", "transition step move", "delete remove"];
// How much a word counts: in the heading, in the page's title, as all that a row of a table is about, and once more at
// the beginning of the text, which says what it is about. Below the heading, 1.
const HEADING = 18;
const TITLE = 4;
const ROW = 3;
const LEAD = 2;
const LEADING = 15;
// BM25: how soon repetition stops to count, and how much length does.
const K = 4;
const B = 0.3;
// A word that only begins like the one that was typed, a word that means the same.
const BEGINS = 0.5;
const MEANS = 0.7;
// A heading with next to nothing below it, and an operation's page: questions are answered by the guides.
const BARE = 0.75;
const OPERATION = 0.8;
const FEW = 25;
// How much it counts that a section has all words and not only the rarest.
const ALL = 0.25;

// One form for a word's forms: "keys", "key"; "rotated", "rotates", "rotation".
const stem = (word) => {
  if (/\d/.test(word) || word.length < 4) return word;
  word = word.replace(/(?:ies|ied)$/, "y").replace(/(?<=[^isu])s$/, "");
  const short = word.replace(/(?:ations?|ating|ated?|ions?|ing|ed|er|es|e)$/, "");
  return short.length < 3 ? word : short.replace(/([^aeiouls])\1$/, "$1");
};

const same = new Map();
for (const group of SAME) {
  const stems = group.split(" ").map(stem);
  for (const word of stems) same.set(word, stems.filter((other) => other !== word));
}

const words = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*/gu) ?? []).flatMap((word) => {
  // "idempotency_conflict" is found whole and by its parts.
  const parts = word.split(/[._-]/);
  return parts.length > 1 ? [word, ...parts.map(stem)] : [stem(word)];
});

// Makes the index out of the file's pages and sections.
export const prepare = ({ pages, sections }) => {
  const postings = new Map();
  const documents = sections.map(([page, id, heading, text, rows], number) => {
    const counts = new Map();
    const add = (from, weight, most) => {
      const found = words(from).slice(0, most);
      for (const word of found) counts.set(word, (counts.get(word) ?? 0) + weight);
      return found.length;
    };
    const [path, title, kind] = pages[page];
    const length = add(text, 1);
    const bare = id && length < FEW;
    add(text, LEAD, LEADING);
    add(heading, HEADING);
    for (const row of rows) add(row, ROW / row.split(" ").length);
    add(title, id ? TITLE : HEADING);
    for (const [word, weight] of counts) {
      if (!postings.has(word)) postings.set(word, []);
      postings.get(word).push([number, weight]);
    }
    return { url: path + (id && `#${id}`), page: title, heading, text, length, worth: kind === "reference" ? OPERATION : bare ? BARE : 1 };
  });
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  return { documents, postings, average };
};

// The best sections for a question, best first.
export const search = ({ documents, postings, average }, question, most = 8) => {
  const asked = [...new Set(words(question))];
  const meant = asked.filter((word) => !IGNORED.has(word));
  const scores = new Map();
  const last = asked.at(-1);
  for (const word of meant.length ? meant : asked) {
    const best = new Map();
    const count = (found, factor) => {
      const rarity = Math.log(1 + (documents.length - found.length + 0.5) / (found.length + 0.5));
      for (const [number, weight] of found) {
        const score = (factor * rarity * weight * (K + 1)) / (weight + K * (1 - B + (B * documents[number].length) / average));
        best.set(number, Math.max(best.get(number) ?? 0, score));
      }
    };
    count(postings.get(word) ?? [], 1);
    for (const other of same.get(word) ?? []) count(postings.get(other) ?? [], MEANS);
    // Who types has not ended the last word.
    if (word === last && word.length > 1) {
      for (const [other, found] of postings) if (other !== word && other.startsWith(word)) count(found, BEGINS);
    }
    for (const [number, score] of best) {
      const [sum, hits] = scores.get(number) ?? [0, 0];
      scores.set(number, [sum + score, hits + 1]);
    }
  }
  const ranked = [...scores].map(([number, [sum, hits]]) => [number, documents[number].worth * sum * (hits / asked.length) ** ALL]);
  ranked.sort(([a, x], [b, y]) => y - x || a - b);
  return ranked.slice(0, most).map(([number]) => documents[number]);
};
