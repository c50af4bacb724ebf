"""What each command of the terminal does. Each imports only what it needs: a terminal waits."""
