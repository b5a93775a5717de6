/** A list to choose from is never longer than this; of more, one types which. */
export const mostChoices = 100;
