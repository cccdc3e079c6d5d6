package trailflow

import (
	"bufio"
	"encoding/base64"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
)

// Verifies deliveries with examples/webhooks/verify.go, beside which a test of the server puts this file.
//
// A delivery is a line on standard input, with tabs between: secret, now, body (base64), and each header as its
// name, a tab and its value. The answer is a line: accepted, or refused.
func TestMain(m *testing.M) {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		parts := strings.Split(lines.Text(), "\t")
		header := http.Header{}
		for at := 3; at+1 < len(parts); at += 2 {
			header.Set(parts[at], parts[at+1])
		}
		now, _ := strconv.ParseInt(parts[1], 10, 64)
		body, _ := base64.StdEncoding.DecodeString(parts[2])
		if Verify(header, body, parts[0], time.Unix(now, 0)) {
			fmt.Println("accepted")
		} else {
			fmt.Println("refused")
		}
	}
}
