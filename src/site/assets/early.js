document.documentElement.classList.add("js");try{const chosen=localStorage.getItem("theme");if(chosen)document.documentElement.dataset.theme=chosen}catch{}
