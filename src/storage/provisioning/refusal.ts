/** Why a site cannot be provisioned, or not yet. */
export type ProvisioningRefusal =
  | { readonly reason: 'groupConnected' }
  | { readonly reason: 'newerSchema'; readonly there: number; readonly ours: number }
  | { readonly reason: 'othersMayWrite'; readonly who: readonly string[] };

/** The refusal in Swedish: what is wrong, and what to do. */
export function describeRefusal(refusal: ProvisioningRefusal): string {
  switch (refusal.reason) {
    case 'groupConnected':
      return 'Webbplatsen hör till ett team eller en Microsoft 365-grupp, och då kan alla i gruppen skriva i den. Skapa en egen kommunikationswebbplats och ange den i stället.';
    case 'newerSchema':
      return `Webbplatsens listor följer version ${refusal.there} och den här versionen av Samverka känner version ${refusal.ours}. Uppgradera Samverka och försök igen.`;
    case 'othersMayWrite':
      return `Bara ägare och tjänsten får skriva på webbplatsen, men det får också: ${refusal.who.join(', ')}. Ge dem läsbehörighet i stället och försök igen.`;
  }
}
