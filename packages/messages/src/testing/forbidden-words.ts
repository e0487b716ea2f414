import type { Language } from '../language.ts';

/** A word that the glossary rules out, and what to write in its place. */
interface ForbiddenWord {
  pattern: RegExp;
  instead: string;
}

const word = (pattern: string, instead: string): ForbiddenWord => ({
  // \b knows Latin letters only.
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${pattern})(?![\\p{L}\\p{N}_])`, 'u'),
  instead,
});
const stem = (pattern: string, instead: string): ForbiddenWord => ({
  pattern: new RegExp(`(?<![\\p{L}])(?:${pattern})`, 'iu'),
  instead,
});
const anywhere = (pattern: string, instead: string): ForbiddenWord => ({
  pattern: new RegExp(pattern, 'u'),
  instead,
});

/** In every language: names as their owners write them. */
export const FORBIDDEN_EVERYWHERE: readonly ForbiddenWord[] = [
  anywhere('InTune', 'Intune'),
  word('apple', 'Apple'),
  word('IOS', 'iOS'),
];

/**
 * Glossary §7 and §9: words that machine translations of the same matter got wrong, calques, and words of a neighbouring
 * language. Only what can be told by the word alone stands here.
 */
export const FORBIDDEN_WORDS: Readonly<Record<Language, readonly ForbiddenWord[]>> = {
  en: [
    stem('sorry|oops', 'say what happened and what to do'),
    word('simply|just', 'leave it out'),
    word('[Aa]bort|[Kk]ill|[Bb]lacklist', 'stop, end, block'),
    stem('log in(?!t)|login', 'sign in'),
    stem('organis|colour|recognis|authoris', 'American spelling: organization, color, recognize'),
    word('(?<!/)DEP', 'Automated Device Enrollment'),
  ],
  'zh-TW': [
    anywhere('標記|令牌', '權杖'),
    anywhere('服務器', '伺服器'),
    anywhere('設備', '裝置'),
    anywhere('證書', '憑證'),
    anywhere('默認', '預設'),
    anywhere('登錄', '登入'),
    anywhere('刷新', '重新整理'),
    anywhere('信息', '資訊、訊息'),
    anywhere('軟件', '軟體'),
    anywhere('帳戶|賬號|賬戶', '帳號'),
    anywhere('解析(錯誤|問題)', '排除、解決'),
    anywhere('註冊計畫', '註冊方案'),
  ],
  vi: [
    word('[Tt]hẻ', 'mã thông báo'),
    word('[Bb]ài tập', 'việc gán'),
    word('[Ll]àm mới mã thông báo|[Cc]ập nhật mã thông báo', 'gia hạn mã thông báo'),
    word('[Tt]ải(?! (?:lên|xuống|lại))', 'tải lên hoặc tải xuống'),
    word('[Đđ]ồng bộ hóa', 'đồng bộ'),
    word('khoá|hoá', 'khóa, hóa'),
    word('[Cc]ái', 'bỏ đi'),
    word('[Vv]ui lòng|[Xx]in', 'Hãy'),
    anywhere('nằm trong trạng thái', 'đang ở trạng thái'),
    // “Giải phóng dung lượng”, to free space, is right.
    word('[Gg]iải phóng (?:các )?thiết bị', 'trao trả thiết bị'),
  ],
  ru: [
    stem('маркер', 'токен'),
    stem('обновить токен|обновите токен|обновление токена', 'продлить токен'),
    stem('токен истёк|токен истек', 'срок действия токена истёк'),
    stem('разрешить (проблему|ошибку)', 'устранить'),
    anywhere('в состоянии ошибки', 'с ошибкой'),
    stem('девайс', 'устройство'),
    // Of devices; “Освободите место”, free some space, is right.
    stem('освобо(?!\\p{L}+ мест)', 'исключить из организации'),
    stem('пожалуйста', 'leave it out'),
    word('Вы|Вам|Вас|Вами', 'вы'),
    stem('еще(?!\\p{L})|истек(?!\\p{L})', 'ещё, истёк'),
  ],
  pl: [
    word('[Tt]okena', 'tokenu'),
    anywhere('w stanie błędu', 'zgłasza błąd'),
    stem('(odśwież|zaktualizuj)\\p{L}* token', 'odnów token'),
    stem('ściągn', 'pobierz'),
    stem('notyfikac', 'powiadomienie'),
    stem('dedykowan', 'osobny'),
    stem('wspierany|wspierane|wspierana', 'obsługiwany'),
    word('[Pp]roszę|Pan|Pani|Państwo', 'druga osoba, tryb rozkazujący'),
    word('abm|asm', 'ABM, ASM'),
  ],
  'pt-BR': [
    stem('ficheiro', 'arquivo'),
    stem('utilizador', 'usuário'),
    word('[Rr]egistos?', 'registro'),
    stem('ecrã', 'tela'),
    word('[Gg]estão', 'gerenciamento'),
    stem('descarreg', 'baixar'),
    stem('palavra-passe', 'senha'),
    stem('elimina', 'excluir'),
    stem('deleta', 'excluir'),
    stem('inscriç', 'registro'),
    stem('atualizar o token|atualize o token', 'renovar o token'),
    anywhere('em estado de erro', 'com erro'),
    stem('por favor', 'leave it out'),
    stem('vamos estar', 'sem gerúndio'),
  ],
};
