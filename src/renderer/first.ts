// The first picture: the ground and the bar that stand in index.html, painted while the program is still being read.
import './ui/first.css'
import { applyLastTheme } from './ui/last-theme'

applyLastTheme()
void import('./main')
