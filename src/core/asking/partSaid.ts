const REASON = /\b(?:eftersom|därför att|för att|på grund av|pga|because|since|due to)\b[\s\S]+$/iu;

/**
 * The part of a message that is the person's own words about the thing, where the rest says what is wanted: after a colon
 * or a line, from the word that gives a reason, or after the first sentence. Empty where the message has no such part.
 */
export function partSaid(message: string): string {
  const text = message.trim();
  const told = /[:\n]\s*([\s\S]+)$/u.exec(text)?.[1];
  const reason = REASON.exec(text)?.[0];
  const more = /^[\s\S]*?[.!?]\s+([\s\S]+)$/u.exec(text)?.[1];
  return (told ?? reason ?? more ?? '').trim();
}
