export function MeetStep() {
  return null;
}
