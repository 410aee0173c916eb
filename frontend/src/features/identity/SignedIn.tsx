import { Outlet, useLocation } from 'react-router'
import { useSession } from '../../app/session'
import { SignInPage } from './SignInPage'

/** Signed out, every non-public address gives the same answer, existing or not. */
export function SignedIn() {
  const { viewer } = useSession()
  const { pathname, search, hash } = useLocation()
  return viewer ? <Outlet /> : <SignInPage returnTo={pathname + search + hash} />
}
