// SPDX-License-Identifier: GPL-3.0-or-later
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * Processor time of the name finder alone: sentences come tokenised, one a line with a blank line between documents, so
 * that neither reading nor tokenising nor the start of the virtual machine is counted against it. The quickest of
 * several rounds counts, after the compiler has done its work.
 */
public final class PeerNameFinder {
    public static void main(String[] arguments) throws Exception {
        NameFinderME finder = new NameFinderME(new TokenNameFinderModel(new File(arguments[0])));
        List<String[]> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
            sentences.add(line.isEmpty() ? new String[0] : line.split(" "));
        }
        double best = Double.MAX_VALUE;
        int names = 0;
        for (int round = 0; round < Integer.parseInt(arguments[2]); ++round) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            names = 0;
            for (String[] sentence : sentences) {
                if (sentence.length == 0) {
                    finder.clearAdaptiveData();
                } else {
                    names += finder.find(sentence).length;
                }
            }
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            best = Math.min(best, (end - begin) / 1e9);
        }
        System.out.println("names " + names + " seconds " + best);
    }
}
