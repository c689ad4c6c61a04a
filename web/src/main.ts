import { mount } from 'svelte'
import App from './App.svelte'
import './app.css'
import { begin } from './words'

const target = document.getElementById('page')
if (target) void begin().then(() => mount(App, { target }))
