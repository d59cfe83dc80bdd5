import { hinted } from '../../patterns/hinted.ts';

const names =
  'ubuntu|debian|centos(?: stream)?|rhel|red hat(?: enterprise linux)?|fedora|rocky(?: linux)?|alma(?: ?linux)?|amazon linux|oracle linux|alpine(?: linux)?|arch(?: linux)?|opensuse|suse|sles|freebsd|linux|macos|mac os|os x|mac|windows(?: server)?|wsl2?|powershell|линукс|виндовс|리눅스|윈도우|맥|لینوکس|ویندوز|مک|اوبونتو';
const one = String.raw`(?:${names})(?: \d[\d.]*\+?)?`;
const platform = hinted(
  new RegExp(
    String.raw`^(?:(?:for|on|if on|für|auf|unter|pour|sous|sur|para|en|no|em|для|на|под|в|برای|در|روی)\s+|在\s*)?${one}(?:\s*[/,&+]\s*${one}|\s+(?:and|or|und|oder|et|ou|y|o|e|и|или)\s+${one})*(?:\s*(?:users?|系统上?|系統|用户|上|環境(?:では)?|の場合|では|사용자|환경|에서(?:는)?|의 경우))?(?:\s+(?:with|using|via|mit|avec|con|com|с)\s[^.:]{2,30})?\s*(?:\([^()]{1,30}\))?\s*(?:[:：]|\.{3}|…)?$`,
    'iu',
  ),
);

/** "Ubuntu/Debian", "Für macOS:", "Windows (WSL)": a text that only names the systems that what follows is for. */
export function namesSystem(text: string): boolean {
  return text.length < 80 && platform.test(text.trim());
}
