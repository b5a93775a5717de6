/**
 * What is sent by e-mail, a paragraph each. In Dutch for everybody: which language somebody reads in is known in their
 * browser only.
 */
export const mails = {
  link: {
    subject: (programme: string) => `Aanmelden bij ${programme}`,
    text: (t: { name: string; programme: string; address: string; minutes: number; door: string }) => [
      `Beste ${t.name},`,
      `U vroeg om een link om u aan te melden bij ${t.programme}. Open deze link en kies daar 'Aanmelden':`,
      t.address,
      `De link is ${t.minutes} minuten geldig en werkt één keer. Opent u hem in een andere browser of op een ander apparaat? Vul dan ook de code in die op uw scherm stond toen u om de link vroeg.`,
      `Bent u te laat? Vraag dan een nieuwe link aan: ${t.door}`,
      'Heeft u dit niet gevraagd, dan hoeft u niets te doen. Stuur deze e-mail niet door: de link is alleen voor u.',
    ],
  },
  invitation: {
    subject: (programme: string) => `Uitnodiging voor ${programme}`,
    text: (t: {
      name: string;
      programme: string;
      by: { who: string; rest: string } | null;
      seat: string;
      from: string;
      isToBegin: boolean;
      email: string;
      door: string;
    }) => [
      `Beste ${t.name},`,
      `${invites(t.by)} om mee te doen aan ${t.programme}. Uw rol is ${t.seat}, vanaf ${t.from}.`,
      'Dat gaat met Kerngroep. Daarin houden de steden en departementen van een City Deal bij hoe hun experimenten lopen, welke knelpunten er zijn en wat zij samen besluiten.',
      `${t.isToBegin ? 'Vanaf die dag kunt u zich aanmelden' : 'Meld u aan'} met dit e-mailadres (${t.email}) op:`,
      t.door,
      'U heeft geen nieuw wachtwoord nodig. Op die pagina ziet u vanzelf hoe u verder gaat.',
      'Verwachtte u deze uitnodiging niet, dan hoeft u niets te doen.',
    ],
  },
};

/** "Anna de Vries (landelijke projectleiding) nodigt u uit" */
function invites(by: { who: string; rest: string } | null): string {
  if (!by) return 'U bent uitgenodigd';
  return `${by.who}${by.rest && ` (${by.rest})`} nodigt u uit`;
}
