// The first picture: the ground and the bar that stand in index.html. The program is asked for once they are painted:
// reading it takes the time that painting needs.
import { first } from '@shared/text/first'
import './ui/first.css'
import { applyLastTheme } from './ui/last-theme'

applyLastTheme()

const painted = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
// A window that nobody sees has no frames.
const patience = new Promise((resolve) => setTimeout(resolve, 100))
Promise.race([painted, patience])
  .then(() => import('./main'))
  .catch(sayUnfetched)

/** The host was gone in between. Nothing of the program is here, so this is said with what the browser has. */
function sayUnfetched(error: unknown): void {
  const said = document.createElement('p')
  said.className = 'first-said'
  said.setAttribute('role', 'alert')
  const again = document.createElement('button')
  again.textContent = first.again
  again.addEventListener('click', () => location.reload())
  said.append(first.unfetched, ' ', again)
  document.getElementById('root')?.append(said)
  reportError(error)
}
