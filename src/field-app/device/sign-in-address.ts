// Where somebody signs in, in the language of the page, and comes back from.

/** The address of the sign-in that leads back to the app. */
export function signInAddress(): string {
  const [path] = location.pathname.match(/^\/en(?=\/)/) ?? [''];
  return `${path}/dang-nhap?tiep=/hien-truong`;
}
