# The statistics of assigned quizzes, computed by R: what generator/Client/core computes is compared with this to nine digits.
#
#   cd tests/Unit/Core && Rscript analysis.R draw     writes analysis-answers.csv anew, from a seed
#   cd tests/Unit/Core && Rscript analysis.R          reads it and writes analysis-expected.json
#
# Any R from 4.0 on, no packages (Debian: apt-get install r-base-core). What R has a function for is left to that function:
#   interval of a share     prop.test(correct = FALSE), which is Wilson (1927)
#   interval of a mean      t.test, which is Student (1908)
#   quartiles and median    quantile(type = 7), which is definition 7 of Hyndman and Fan (1996)
#   discrimination          cor.test: Pearson's correlation with the interval of Fisher's z (1921); of right or wrong with the share of
#                           the rest, which is the corrected point-biserial correlation (Henrysson 1963)
# and what it has none for is written down from its source:
#   reliability             k/(k-1) (1 - sum of the items' variances / variance of the totals), Cronbach (1951), here from the matrix of
#                           covariances; for right or wrong it is formula 20 of Kuder and Richardson (1937), which is checked below
#   its interval            1 - exp(ln(1 - alpha) -+ z sqrt(2k / ((k-1)(n-2)))), Bonett (2002)
#   error of measurement    standard deviation of the totals times sqrt(1 - alpha)

columns <- c("set", "item", "key", "slip", "deciding", "learner", "attempt", "choice", "marks", "sure", "seconds")

# Up to three each; of the seventh learner the first one was never handed in.
attemptsOf <- function(learner) setdiff(seq_len(1 + sample(0:2, 1, prob = c(0.6, 0.25, 0.15)) + (learner == 7)), if (learner == 7) 1)

# Learners with an ability, items with a difficulty, one of which is keyed wrongly. In the set "drawn" everybody gets other items.
draw <- function() {
  set.seed(20261126)
  slips <- c("form-decides", "asset-decides", "channel-decides", "named-decides")
  dimensions <- c("identity", "access", "success", "next")
  rows <- list()
  for (set in c("fixed", "drawn")) {
    ability <- rnorm(if (set == "fixed") 60 else 24, sd = 1.2)
    for (learner in seq_along(ability)) for (attempt in attemptsOf(learner)) for (item in 1:12) {
      if (set == "drawn" && runif(1) < 0.08) next
      chance <- plogis(ability[learner] + 0.4 * attempt + 0.9 - 0.22 * item)
      if (item == 5) chance <- plogis(-2 * ability[learner])
      labels <- if (item %% 2 == 1) c("demand", "lead") else c("lead", "demand")
      choice <- if (runif(1) < 0.06) "" else labels[1 + (runif(1) > chance)]
      isMarked <- choice == labels[1] || runif(1) < 0.4
      marked <- which(runif(3) < c(0.35 + chance / 2, 0.35 + chance / 2, 0.25)) - 1
      rows[[length(rows) + 1]] <- list(
        set, paste0("i", item), labels[1], slips[1 + item %% 4], paste(dimensions[1 + (item + 0:1) %% 4], collapse = " "),
        sprintf("l%02d", learner), attempt, choice, if (isMarked) paste(marked, collapse = " ") else "skipped",
        sample(0:3, 1, prob = c(0.1, 0.3, 0.35, 0.25)), round(rlnorm(1, 3.3, 0.6), 1))
    }
  }
  drawn <- do.call(rbind, lapply(rows, function(row) as.data.frame(setNames(row, columns))))
  write.csv(drawn, "analysis-answers.csv", row.names = FALSE, quote = FALSE)
}

expected <- list()
say <- function(..., value) expected[[paste(..., sep = "/")]] <<- value

sayShare <- function(..., right, of) {
  say(..., "right", value = right)
  say(..., "of", value = of)
  if (of > 0) {
    interval <- suppressWarnings(prop.test(right, of, correct = FALSE))$conf.int
    say(..., "low", value = interval[1])
    say(..., "high", value = interval[2])
  }
}

found <- function(marks, mark) vapply(strsplit(marks, " "), function(list) as.character(mark) %in% list, TRUE)

sayItem <- function(..., answers) {
  sayShare(..., "share", right = sum(answers$isRight), of = nrow(answers))
  sayShare(..., "reasoned", right = sum(answers$isReasoned), of = nrow(answers))
  say(..., "unknown", value = sum(answers$choice == ""))
  say(..., "wrong", value = sum(answers$isSlip))
  say(..., "mean seconds", value = mean(answers$seconds))
  say(..., "median seconds", value = median(answers$seconds))
  for (step in 1:3) sayShare(..., "sure", step, right = sum(answers$isRight[answers$sure == step]), of = sum(answers$sure == step))
}

sayDiscrimination <- function(..., item, answers) {
  here <- answers[answers$item == item, ]
  rest <- vapply(here$learner, function(learner) mean(answers$isRight[answers$learner == learner & answers$item != item]), 0)
  test <- cor.test(as.numeric(here$isRight), rest)
  say(..., "n", value = nrow(here))
  say(..., "r", value = unname(test$estimate))
  say(..., "low", value = test$conf.int[1])
  say(..., "high", value = test$conf.int[2])
}

sayGroup <- function(..., answers) {
  attempts <- interaction(answers$learner, answers$attempt, drop = TRUE)
  shares <- tapply(answers$isRight, attempts, mean)
  say(..., "n", value = length(shares))
  say(..., "mean", value = mean(shares))
  say(..., "low", value = t.test(shares)$conf.int[1])
  say(..., "high", value = t.test(shares)$conf.int[2])
  say(..., "deviation", value = sd(shares))
  quartiles <- quantile(shares, type = 7, names = FALSE)
  for (place in 1:5) say(..., "quartile", place - 1, value = quartiles[place])
  # The nudge is for what binary fractions lose: 0.3 must not fall into the bin below.
  bins <- table(factor(pmin(9, floor(10 * shares + 1e-9)), levels = 0:9))
  for (bin in 0:9) say(..., "bin", bin, value = bins[[bin + 1]])
  for (step in 1:3) sayShare(..., "sure", step, right = sum(answers$isRight[answers$sure == step]), of = sum(answers$sure == step))
  given <- table(answers$key, factor(answers$choice, levels = c("demand", "lead", "")))
  for (key in 1:2) for (label in 1:3) say(..., "given", rownames(given)[key], label, value = given[key, label])
  for (slip in unique(answers$slip)) {
    own <- answers[answers$slip == slip, ]
    sayShare(..., "slip", slip, right = length(unique(own$learner[own$isSlip])), of = length(unique(own$learner)))
    say(..., "slip", slip, "count", value = sum(own$isSlip))
  }
  marked <- answers[answers$marks != "skipped", ]
  places <- strsplit(marked$deciding, " ")
  words <- data.frame(
    learner = rep(marked$learner, 2), attempt = rep(marked$attempt, 2), dimension = c(sapply(places, `[`, 1), sapply(places, `[`, 2)),
    isFound = c(found(marked$marks, 0), found(marked$marks, 1)))
  for (dimension in unique(words$dimension)) {
    own <- words[words$dimension == dimension, ]
    sayShare(..., "dimension", dimension, "marks", right = sum(own$isFound), of = nrow(own))
    each <- aggregate(isFound ~ learner + attempt, own, mean)
    sayShare(..., "dimension", dimension, "missed", right = length(unique(each$learner[each$isFound < 0.5])), of = length(unique(each$learner)))
  }
}

sayReliability <- function(..., answers) {
  points <- xtabs(isRight ~ learner + item, answers)
  n <- nrow(points)
  k <- ncol(points)
  covariances <- cov(points)
  alpha <- k / (k - 1) * (1 - sum(diag(covariances)) / sum(covariances))
  shares <- colMeans(points)
  totals <- rowSums(points)
  stopifnot(all.equal(alpha, k / (k - 1) * (1 - sum(shares * (1 - shares)) / (mean(totals^2) - mean(totals)^2))))
  half <- qnorm(0.975) * sqrt(2 * k / ((k - 1) * (n - 2)))
  say(..., "n", value = n)
  say(..., "alpha", value = alpha)
  say(..., "low", value = 1 - exp(log(1 - alpha) + half))
  say(..., "high", value = 1 - exp(log(1 - alpha) - half))
  say(..., "error", value = sd(totals) * sqrt(1 - alpha))
}

compute <- function() {
  all <- read.csv("analysis-answers.csv", colClasses = c(attempt = "integer", sure = "integer", seconds = "numeric"), na.strings = "none at all")
  all$isRight <- all$choice == all$key
  all$isSlip <- all$choice != all$key & all$choice != ""
  all$isReasoned <- all$isRight & all$marks == "0 1"
  for (set in unique(all$set)) {
    for (time in c("first", "later")) {
      answers <- all[all$set == set & (all$attempt == 1) == (time == "first"), ]
      for (item in unique(answers$item)) sayItem(set, time, item, answers = answers[answers$item == item, ])
      sayGroup(set, time, "group", answers = answers)
    }
    answers <- all[all$set == set & all$attempt == 1, ]
    for (item in unique(answers$item)) sayDiscrimination(set, "discrimination", item, item = item, answers = answers)
  }
  sayReliability("fixed", "reliability", answers = all[all$set == "fixed" & all$attempt == 1, ])
  lines <- sprintf("  \"%s\": %s", names(expected), sprintf("%.17g", unlist(expected)))
  writeLines(c("{", paste(lines, collapse = ",\n"), "}"), "analysis-expected.json")
}

if (identical(commandArgs(trailingOnly = TRUE), "draw")) draw()
compute()
