"""Prometheus and the blackbox exporter over one installation: the shipped configuration, rules and jobs."""

import json
import re
import shutil
import urllib.request

from gameday_network import REPOSITORY
from gameday_stack import answers, wait_for
from ports import HOST, free_port

SCRAPE = "5s"
EVALUATE = "15s"


class Prometheus:
    """Begins with an empty memory, so that it knows of no fault before."""

    def __init__(self, stack, name):
        self.stack, self.port, self.exporter = stack, free_port(), free_port()
        directory = stack.directory / f"prometheus-{name}"
        directory.mkdir()
        (directory / "prometheus.yml").write_text(self.configuration())
        (directory / "blackbox.yml").write_text(
            "modules:\n  http_2xx:\n    prober: http\n    timeout: 4s\n    http:\n      tls_config:\n"
            f"        ca_file: {stack.certificates.directory}/ca.pem\n")
        stack.spawn("blackbox", ["prometheus-blackbox-exporter", f"--config.file={directory}/blackbox.yml",
                                 f"--web.listen-address={HOST}:{self.exporter}"])
        stack.spawn("prometheus", ["prometheus", f"--config.file={directory}/prometheus.yml",
                                   f"--storage.tsdb.path={directory}/data", f"--web.listen-address={HOST}:{self.port}"])
        wait_for("Prometheus", lambda: answers(f"http://{HOST}:{self.port}/-/ready"))
        self.directory = directory

    def configuration(self):
        text = (REPOSITORY / "deploy/monitoring/prometheus.yml").read_text()
        nodes = ", ".join(f"{HOST}:{port}" for port in self.stack.probe_ports())
        for pattern, there in [
            (r"scrape_interval: \S+", f"scrape_interval: {SCRAPE}"),
            (r"evaluation_interval: \S+", f"evaluation_interval: {EVALUATE}"),
            (r"- rules/\*\.yaml", f"- {REPOSITORY}/deploy/monitoring/rules/*.yaml"),
            (r"alerting:\n(?:  .*\n)+", ""),
            (r"\[127\.0\.0\.1:8085\]", f"[{nodes}]"),
            (r"https://status\.trailflow\.example/", f"https://{HOST}:{self.stack.edge_ports[3]}/"),
            (r"127\.0\.0\.1:9115", f"{HOST}:{self.exporter}"),
        ]:
            text, replaced = re.subn(pattern, there, text)
            assert replaced == 1, f"deploy/monitoring/prometheus.yml: {pattern}"
        return text

    def firing(self):
        """The names of the alerts that fire, but for the one that always does."""
        return {alert["labels"]["alertname"] for alert in self._get("alerts")["alerts"]
                if alert["state"] == "firing"} - {"TrailflowWatchdog"}

    def watches(self):
        """Whether it scrapes, and the dead man's alert fires."""
        up = self._get("query?query=sum(up)")["result"]
        alive = {alert["labels"]["alertname"] for alert in self._get("alerts")["alerts"]}
        return bool(up) and float(up[0]["value"][1]) == len(self.stack.nodes) + 1 and "TrailflowWatchdog" in alive

    def _get(self, path):
        with urllib.request.urlopen(f"http://{HOST}:{self.port}/api/v1/{path}", timeout=10) as response:
            return json.load(response)["data"]

    def stop(self):
        for name in ["prometheus", "blackbox"]:
            self.stack.kill(name)
        shutil.rmtree(self.directory)
