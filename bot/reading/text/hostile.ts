/** Text that is meant for a machine: templates, queries, orders to a model. Nothing is asked for by it. */
const FOR_MACHINES =
  /<\/?script|javascript:|\{\{|\$\{|<\?|<%|\bselect\b.{1,80}\bfrom\b|\b(?:drop|delete|truncate|alter)\s+(?:table|from|database)\b|\bunion\s+select\b|\$filter=|\$expand=|^=(?:cmd|hyperlink|importxml)\b|\b(?:ignore|disregard|forget|override)\b.{0,30}\b(?:instructions?|prompts?|rules)\b|\b(?:ignorera|strunta i|glom|bortse fran)\b.{0,30}\b(?:instruktion(?:er|erna)?|regler(?:na)?|prompt(?:en)?)\b|\bsystem ?prompt/;

/** Whether a folded text is written for a machine and not for somebody who answers. */
export function isForMachines(text: string): boolean {
  return FOR_MACHINES.test(text.slice(0, 2000));
}
