/** What a page says, in lower case, that stands in the place of another: it is missing, closed, or to be shown once something is agreed to. */
const notices = [
  String.raw`^\W{0,3}(?:error )?(?:40[34]|50[0234])\b|\b40[34]\b.{0,20}(?:not found|error|forbidden)`,
  String.raw`\bpage\b.{0,40}(?:not|n['’]t) (?:be )?(?:found|exist|available)|^access denied|^just a moment|^are you (?:a )?human`,
  '^before you continue|^we value your privacy',
  'seite (?:wurde )?nicht gefunden|seite existiert nicht|page (?:introuvable|non trouvée)|página no (?:encontrada|existe)',
  'página não encontrada|pagina non trovata|pagina niet gevonden|страница не найдена',
  '페이지를 찾을 수 없|존재하지 않는 (?:페이지|기사|게시물)|(?:페이지|기사)가 (?:없습|존재하지)|삭제된 (?:페이지|기사|게시물)|잘못된 (?:접근|경로)',
  'ページ[がは]見つかり|(?:页面|頁面|网页)(?:不存在|未找到|找不到)|找不到(?:页面|頁面|网页)',
];

/** True for the title of a page that is there because another is not. */
export function isNotice(title: string): boolean {
  return new RegExp(notices.join('|')).test(title.toLowerCase());
}
